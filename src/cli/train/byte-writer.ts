/** Writes numbers as `ByteReader` reads them. */
export class ByteWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  /** One byte; negative numbers wrap round. */
  byte(value: number): void {
    if (this.length === this.buffer.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    this.buffer[this.length++] = value & 255;
  }

  /** Bytes as they are. */
  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  /** A whole number from 0 to 2^32 - 1. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A 32-bit float, lowest byte first. */
  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    for (let at = 0; at < 4; at++) this.byte(view.getUint8(at));
  }

  /** Everything written so far. */
  done(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}
