import { crc32 } from './checksum.ts';
import { shown } from './nearest.ts';
import { InputError } from './record.ts';

/** What every code of this format begins with. Another number would be another format. */
export const CODE_PREFIX = 'SP1-';

/** Far above the longest game's code (five seats, 40 quarters, every lever and every number changed: 9,000 or so). */
const TEXT_MAX = 100_000;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** What each character stands for, by its number; -1 for none of the alphabet. */
const VALUES = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
const CHECKSUM_BYTES = 4;

/** True for text that means to be a code, whatever its state. What begins with a brace is JSON, and may quote a code. */
export function looksLikeCode(text: string): boolean {
  if (text.trimStart().startsWith('{')) return false;
  return /^[\s\u200B\uFEFF"'<([`“‘«‹]*SP\d+-/.test(text) || text.includes('#g=');
}

/** The text of a code that holds `body`: prefix, then body and CRC-32 in base64url without padding. */
export function toCodeText(body: Uint8Array): string {
  const bytes = new Uint8Array(body.length + CHECKSUM_BYTES);
  bytes.set(body);
  new DataView(bytes.buffer).setUint32(body.length, crc32(body));
  return CODE_PREFIX + toBase64Url(bytes);
}

/**
 * The body inside a code. White space and line breaks, a whole address with `#g=`, and quotes or brackets around the
 * code are forgiven. Throws InputError when the rest does not match its checksum.
 */
export function fromCodeText(text: string): Uint8Array {
  const code = cut(text);
  if (!code.startsWith(CODE_PREFIX)) throw new InputError('', whyNoPrefix(code));
  const characters = code.slice(CODE_PREFIX.length);
  const bytes = fromBase64Url(characters);
  const length = bytes.length - CHECKSUM_BYTES;
  if (length < 1) throw damaged('the end of this code is missing');
  const body = bytes.subarray(0, length);
  if (new DataView(bytes.buffer).getUint32(length) !== crc32(body)) {
    throw damaged('a character of this code is wrong or missing');
  }
  return body;
}

/** The error for text that is no whole code. `how` begins the sentence. */
export function damaged(how: string): InputError {
  return new InputError('', `${how}; copy it again from its first to its last character.`);
}

/** The code in a text that may be an address or wrapped lines. */
function cut(text: string): string {
  if (text.length > TEXT_MAX) throw damaged('this code is longer than that of any game');
  const joined = text.replaceAll(/[\s\u200B\uFEFF]/g, '');
  const mark = joined.indexOf('#g=');
  const code = mark < 0 ? joined : joined.slice(mark + 3);
  return unwrapped(code);
}

/** Without quotes and brackets at both ends, and what ends a sentence. A loop, since `[...]+$` takes a regular expression quadratic time. */
function unwrapped(code: string): string {
  let start = 0;
  let end = code.length;
  while (start < end && '"\'<([`“‘«‹'.includes(code[start]!)) start += 1;
  while (end > start && '"\'>)]`”’»›.,;'.includes(code[end - 1]!)) end -= 1;
  return code.slice(start, end);
}

function whyNoPrefix(code: string): string {
  const other = /^SP(\d{1,9})-/.exec(code);
  if (other) return `this code has format ${other[1]}, and this program reads format 1; open it with a newer version.`;
  return `this is not a code of the game; a code begins with ${CODE_PREFIX}.`;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const count = Math.min(bytes.length - i, 3) + 1;
    for (let j = 0; j < count; j += 1) text += ALPHABET[(group >> (18 - 6 * j)) & 63];
  }
  return text;
}

function fromBase64Url(text: string): Uint8Array {
  if (text.length % 4 === 1) throw damaged('a character of this code is missing');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUES[text.charCodeAt(i)] ?? -1;
    if (value < 0) {
      const character = String.fromCodePoint(text.codePointAt(i)!);
      throw damaged(`${shown(character)} is no character of a code`);
    }
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  // Bits beyond the last byte must be zero, or two texts would stand for one game and an edit could go unseen.
  if ((bits & ((1 << held) - 1)) !== 0) throw damaged('the last character of this code is wrong');
  return bytes;
}
