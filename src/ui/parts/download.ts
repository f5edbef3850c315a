/** Hands a text file to the person's browser. */
export function download(name: string, text: string, type = 'text/csv'): void {
  // The mark tells spreadsheets that it is UTF-8.
  const address = URL.createObjectURL(
    new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
