/** A file's bytes, in base64, as part of the script: see webpack.config.js. */
declare module '*?inside' {
  const base64: string;
  export default base64;
}

/** The same, packed with gzip. */
declare module '*?packed' {
  const base64: string;
  export default base64;
}
