// A browser on a busy machine takes its time; nothing here measures it.
jest.setTimeout(120_000);
