/** Whether work that nobody asked for comes to its end; why it did not is not told. */
export function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
