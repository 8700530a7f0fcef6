import { fetchWasm } from '../../../ui/solver/fetchWasm';

/** Gives the solver's WebAssembly. The page that is one file has another way: see `single/loadWasm`. */
export const loadWasm = fetchWasm;
