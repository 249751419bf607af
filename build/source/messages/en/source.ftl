# Messages of the room `source`.
