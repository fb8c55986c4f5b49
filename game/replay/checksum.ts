const POLYNOMIAL = 0xedb88320;

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum >>> 0;
});

/**
 * CRC-32 (the one of zip and PNG) of the bytes, 0 to 4294967295. It finds every error that spans 32 bits or fewer, so
 * every wrong character of a code; anything else slips through once in four thousand million times.
 */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
