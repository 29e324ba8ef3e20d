import { parseLossless } from './lossless.ts';

/**
 * A JSON value kept as the text it arrived in, so that documents travel from Postgres to the socket unparsed.
 *
 * The `JSONObject` scalar serializes to it and the gateway's projection splices `text` into the response. `JSON.stringify`
 * (a subgraph served alone) parses it once; integers beyond 2^53 then travel as strings, so that no digit is lost.
 */
export class RawJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return parseLossless(this.text);
  }
}
