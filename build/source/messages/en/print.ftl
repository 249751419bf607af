# Messages of the room `print`.
