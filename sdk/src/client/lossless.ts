import { parse } from 'lossless-json';

/** 16 digits in a row, or a fraction longer than a double holds: what JSON.parse may round. */
const LONG_NUMBER = /\d{16}|\d\.\d{15}/;

/** JSON in which a number that a double cannot hold exactly arrives as the text that it was. */
export function parseLossless(json: string): unknown {
  return LONG_NUMBER.test(json) ? parse(json, undefined, exactNumber) : (JSON.parse(json) as unknown);
}

function exactNumber(written: string): number | string {
  const number = Number(written);
  if (/^-?\d+$/.test(written)) return Number.isSafeInteger(number) ? number : written;
  return String(number) === written ? number : written;
}
