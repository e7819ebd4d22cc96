/** Reads numbers from bytes one after the other; it throws a RangeError when the bytes end too soon. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  /** One byte, 0 to 255. */
  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('the bytes end too soon');
    return value;
  }

  /** A whole number from 0 to 2^32 - 1, seven bits to a byte, lowest first, the high bit set on all but the last. */
  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      const part = this.byte();
      value += (part & 127) * scale;
      if (part < 128) return value;
    }
    throw new RangeError('a number is too long');
  }

  /** A 32-bit float, lowest byte first. */
  float(): number {
    const view = new DataView(new ArrayBuffer(4));
    for (let at = 0; at < 4; at++) view.setUint8(at, this.byte());
    return view.getFloat32(0, true);
  }
}
