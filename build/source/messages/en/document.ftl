# Messages of the room `document`.
