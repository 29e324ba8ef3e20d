import { isIP } from 'node:net';

const noControl = /^[^\p{Cc}]*$/u;
const host = /^[^\s/?#@\p{Cc}]{1,253}$/u;

/**
 * The contract's `x-format` names whose texts have a shape worth checking, each with the shape in words for the error.
 *
 * Formats that are only units (seconds, bytes) or that real configurations spell freely (input_url, dvr_url) are absent.
 */
export const textFormats: Readonly<Record<string, { test: (text: string) => boolean; words: string }>> = {
  media_name: {
    test: (text) => text.length > 0 && text.length <= 512 && noControl.test(text),
    words: 'a name of 1 to 512 characters without control characters',
  },
  server_name: { test: (text) => host.test(text), words: 'a host name' },
  unix_name: { test: (text) => /^[\w.-]+$/.test(text), words: 'a name of letters, digits, dots, dashes and underscores' },
  url: { test: (text) => /^[a-z][a-z\d+.-]*:\/\/[^\s\p{Cc}]+$/iu.test(text), words: 'a URL' },
  ip: { test: (text) => isIP(text) !== 0, words: 'an IP address' },
  'iso3166-1-alpha2': { test: (text) => /^[a-z]{2}$/i.test(text), words: 'a country code of two letters' },
  hexbinary: { test: (text) => /^(?:[\da-f]{2})*$/i.test(text), words: 'hexadecimal bytes' },
};

/** The JSON Schema `format` names that are checked; the others are documentation. */
export const standardFormats: Readonly<Record<string, (text: string) => boolean>> = {
  ipv4: (text) => isIP(text) === 4,
  email: (text) => text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text),
  uuid: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text)),
};
