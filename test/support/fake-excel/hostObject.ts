/** What Excel answers instead of a result; the client makes an `OfficeExtension.Error` of it. */
export class Fault extends Error {
  readonly code: string;
  readonly location: string;

  constructor(code: string, message: string, location = '') {
    super(message);
    this.code = code;
    this.location = location;
  }
}

/** The fault of a member this fake does not have: it is to be loud, so that no test passes by accident. */
export function notImplemented(what: string): Fault {
  return new Fault('NotImplemented', `fake Excel: ${what} is not implemented`, what);
}

export function itemNotFound(where: string): Fault {
  return new Fault('ItemNotFound', "The requested resource doesn't exist.", where);
}

export function invalidArgument(where: string, detail: string): Fault {
  return new Fault('InvalidArgument', `The argument is invalid or missing (${detail}).`, where);
}

export function accessDenied(where: string): Fault {
  return new Fault('AccessDenied', 'You cannot perform the requested operation.', where);
}

/**
 * An object the client can reach. Members that begin with a capital carry the names of the wire: getters answer
 * `load`, setters take assignments, methods are called or give other objects. All other members are the fake's own
 * and cannot be reached.
 */
export abstract class HostObject {
  /** The class's name in Office.js, for messages. */
  abstract readonly type: string;

  /** Whether the client may hold on to it beyond a request, by a reference it must give back (ranges). */
  get isReferenced(): boolean {
    return false;
  }

  /** The key under which its collection finds it again, where it has one (worksheets, conditional formats). */
  get id(): string | undefined {
    return undefined;
  }

  /** Of a collection: what is in it. */
  items?(): HostObject[];
}

/** What an `…OrNullObject` method gives for nothing, and all that is reached through it. */
export class NullObject extends HostObject {
  readonly type = 'NullObject';
}

/** A service inside Office that the client calls on its own (telemetry…): takes anything and does nothing. */
export class OfficeService extends HostObject {
  readonly type: string;

  constructor(type: string) {
    super();
    this.type = type;
  }
}

const WIRE_NAME = /^_?[A-Z]\w*$/;

/** The value of a member by its wire name. */
export function readMember(object: HostObject, name: string): unknown {
  if (!WIRE_NAME.test(name) || !(name in object)) throw notImplemented(`${object.type}.${name}`);
  return (object as unknown as Record<string, unknown>)[name];
}

/** Calls a method by its wire name. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = readMember(object, name);
  if (typeof method !== 'function') throw notImplemented(`${object.type}.${name}()`);
  return Reflect.apply(method, object, args) as unknown;
}

/** Assigns to a member by its wire name. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  readMember(object, name);
  if (!Reflect.set(object, name, value)) throw notImplemented(`${object.type}.${name} = …`);
}
