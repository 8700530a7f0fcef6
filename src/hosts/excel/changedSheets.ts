/**
 * Which sheets may hold something else than when they were last read, by what Excel told. What it tells while a read
 * goes on may be in what is read or not: it stays noted for the next.
 */
export class ChangedSheets {
  private readonly toldOf = new Map<string, number>();
  /** When it was last unknown which sheets changed; before anything is read all of them have. */
  private toldOfAny = 1;
  private clock = 1;

  /** Excel told that cells of a sheet changed; without an id those of any may have. */
  note(id?: string): void {
    this.clock += 1;
    if (id === undefined) this.toldOfAny = this.clock;
    else this.toldOf.set(id, this.clock);
  }

  has(id: string): boolean {
    return this.toldOfAny > 0 || this.toldOf.has(id);
  }

  /** Call before a read; what it gives is to be called once the read has succeeded. */
  begin(): () => void {
    const begun = this.clock;
    return () => {
      for (const [id, told] of this.toldOf) if (told <= begun) this.toldOf.delete(id);
      if (this.toldOfAny <= begun) this.toldOfAny = 0;
    };
  }
}
