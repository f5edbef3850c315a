/** All that comes, in its order. */
export async function piecesOf<Piece>(
  from: AsyncIterable<Piece> | Iterable<Piece>,
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of from) pieces.push(piece);
  return pieces;
}
