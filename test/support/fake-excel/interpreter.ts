import {
  callMember,
  Fault,
  HostObject,
  itemNotFound,
  notImplemented,
  NullObject,
  OfficeService,
  readMember,
  writeMember,
} from './hostObject';
import { query } from './query';
import { ActionType, PathType, type Action, type Answer, type ArgumentInfo, type Batch } from './wire';

/** One request being answered. */
interface Run {
  readonly batch: Batch;
  readonly objects: Map<number, HostObject>;
  readonly traces: number[];
}

/** What a service inside Office does when the client calls it; gives the call's result. */
export type ServiceCall = (service: string, method: string, args: readonly unknown[]) => unknown;

/** Answers requests about one workbook: follows object paths, does the actions, keeps references. */
export class Interpreter {
  private readonly root: HostObject;
  private readonly callService: ServiceCall;
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(root: HostObject, callService: ServiceCall = () => null) {
    this.root = root;
    this.callService = callService;
  }

  /** References given out and not given back. */
  get liveReferences(): readonly string[] {
    return [...this.references].map(([name, { type }]) => `${name} (${type})`);
  }

  get givenReferences(): number {
    return this.nextReference - 1;
  }

  answer(batch: Batch): Answer {
    const run: Run = { batch, objects: new Map(), traces: [] };
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(run, action) });
      } catch (error) {
        return { Results: results, TraceIds: run.traces, Error: describe(error, index) };
      }
    }
    return { Results: results, TraceIds: run.traces };
  }

  private act(run: Run, action: Action): unknown {
    if (action.ActionType === ActionType.Trace) {
      run.traces.push(action.Id);
      return null;
    }
    const object = this.resolve(run, action.ObjectPathId);
    const where = `${object.type}.${action.Name}`;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.handle(run, object);
      case ActionType.Query:
        return object instanceof NullObject ? null : query(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(run, object, action);
      case ActionType.SetProperty:
        if (object instanceof NullObject) throw itemNotFound(where);
        writeMember(object, action.Name, this.args(run, action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`action type ${String(action.ActionType)} (${where})`);
    }
  }

  private call(run: Run, object: HostObject, { Name: name, ArgumentInfo: info }: Action): unknown {
    if (name === '_KeepReference') {
      if (object.isReferenced) this.reference(object);
      return null;
    }
    if (name === '_RemoveReference') {
      // After `untrack()` Microsoft's client gives a reference back twice.
      this.references.delete(String(info?.Arguments?.[0]));
      return null;
    }
    if (object instanceof NullObject) return null;
    if (object instanceof OfficeService) return this.callService(object.type, name, info?.Arguments ?? []);
    const result = callMember(object, name, this.args(run, info));
    return result instanceof HostObject ? this.handle(run, result) : (result ?? null);
  }

  /** What the client is told of an object so that it finds it again. */
  private handle(run: Run, object: HostObject): unknown {
    if (object instanceof NullObject) return null;
    return {
      ...(object.id !== undefined && { _Id: object.id }),
      ...(object.isReferenced && run.batch.AutoKeepReference && { _ReferenceId: this.reference(object) }),
    };
  }

  private reference(object: HostObject): string {
    for (const [name, other] of this.references) if (other === object) return name;
    const name = `_ref_${this.nextReference++}`;
    this.references.set(name, object);
    return name;
  }

  private resolve(run: Run, id: number): HostObject {
    const known = run.objects.get(id);
    if (known) return known;
    const object = this.follow(run, id);
    run.objects.set(id, object);
    return object;
  }

  private follow(run: Run, id: number): HostObject {
    const path = run.batch.ObjectPaths[id];
    if (!path) throw new Fault('InvalidObjectPath', `no path ${id}`);
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.Root) return this.root;
    if (type === PathType.NewObject) return new OfficeService(name);
    if (type === PathType.Null) return new NullObject();
    if (type === PathType.Reference) {
      const object = this.references.get(name);
      if (!object)
        throw new Fault('InvalidReference', 'This reference is not valid for the current operation.');
      return object;
    }
    const parent =
      path.ParentObjectPathId === undefined ? this.root : this.resolve(run, path.ParentObjectPathId);
    // Assumed of Excel: whatever is reached through a null object is one (see ASSUMPTIONS.md).
    if (parent instanceof NullObject) return parent;
    const member = type === PathType.Indexer ? 'GetItem' : name;
    const found =
      type === PathType.Property
        ? readMember(parent, member)
        : callMember(parent, member, this.args(run, path.ArgumentInfo));
    if (found instanceof HostObject) return found;
    if (found !== null) throw notImplemented(`${parent.type}.${member} as an object`);
    if (member.endsWith('OrNullObject')) return new NullObject();
    throw itemNotFound(`${parent.type}.${member}`);
  }

  private args(run: Run, info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const path = paths[i];
      return typeof path === 'number' && path !== 0 ? this.resolve(run, path) : (value ?? undefined);
    });
  }
}

function describe(error: unknown, index: number): NonNullable<Answer['Error']> {
  // A fault is Excel's answer; anything else is a slip in the fake itself, and must show as such.
  const fault =
    error instanceof Fault ? error : new Fault('FakeExcelBroken', String((error as Error).stack ?? error));
  return {
    Code: fault.code,
    Message: fault.message,
    Location: fault.location,
    ActionIndex: index,
    HttpStatusCode: fault.code === 'ItemNotFound' ? 404 : 400,
  };
}
