/**
 * What Microsoft's client library puts into a request and expects in an answer ("rich API", ProcessQuery), as far as
 * this fake speaks it. Observed with office.js build 16.0.15407 (npm @microsoft/office-js 1.1.110).
 */

/** How an object is reached. */
export enum PathType {
  Root = 1,
  /** A service inside Office (telemetry and the like). */
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  /** By a reference given in an earlier answer. */
  Reference = 6,
  /** Known to be no object; its stale parent is not looked at. */
  Null = 7,
}

export enum ActionType {
  Instantiate = 1,
  /** `load`. */
  Query = 2,
  Method = 3,
  SetProperty = 4,
  /** Its id is echoed; event handlers wait for that. */
  Trace = 5,
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: the path of each argument that is an object. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

/** The body of a request. */
export interface Batch {
  /** Set within `Excel.run`: the client gives every reference back at its end. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

/** The body of an answer. After an error the remaining actions are not done. */
export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Event numbers of the client's worksheet collection. */
export enum EventType {
  Changed = 10,
  Added = 13,
  Deleted = 15,
}

/** Failures below the level of actions, which the client turns into its own error codes. */
export enum TransportError {
  /** → InvalidOperationInCellEditMode */
  CellEditMode = 5004,
  /** → InvalidOrTimedOutSession */
  SessionGone = 5012,
  /** → ActivityLimitReached */
  TooManyRequests = 5102,
  /** → RequestPayloadSizeLimitExceeded */
  RequestTooLarge = 5103,
  /** → ResponsePayloadSizeLimitExceeded */
  ResponseTooLarge = 5104,
}
