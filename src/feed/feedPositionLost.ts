/** The changes after a position can no longer be told: it is older than the kept deletes, or newer than this database. */
export class FeedPositionLost extends Error {
  override readonly name = 'FeedPositionLost';

  constructor(position: number) {
    super(`The changes after position ${position} are not known`);
  }
}
