# Messages of the room `web`.
