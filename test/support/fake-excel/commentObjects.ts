import type { Rect } from '../../../src/core/snapshot/workbook';
import { accessDenied, HostObject, invalidArgument } from './hostObject';
import { Range, type Place } from './rangeObjects';
import { cellRect, newId, type CommentState, type WorkbookState } from './state';

/** Excel.CommentCollection of a workbook. */
export class Comments extends HostObject {
  readonly type = 'CommentCollection';
  private readonly workbook: WorkbookState;
  private readonly changed: Place['changed'];

  constructor(workbook: WorkbookState, changed: Place['changed']) {
    super();
    this.workbook = workbook;
    this.changed = changed;
  }

  override items(): HostObject[] {
    return (this.workbook.comments ?? []).map((comment) => this.comment(comment));
  }

  GetItem(id: string): Comment | null {
    const found = this.workbook.comments?.find((one) => one.id === id);
    return found ? this.comment(found) : null;
  }

  /** A cell holds one thread; it is by whoever uses Excel. */
  Add(range: Range, content: string): Comment {
    const { sheet, rect } = range.where;
    const where = 'CommentCollection.add';
    if (sheet.protection) throw accessDenied(where);
    const comments = (this.workbook.comments ??= []);
    const isTaken = comments.some((one) => one.sheet === sheet.id && isAt(one, rect));
    if (isTaken || content === '') throw invalidArgument(where, isTaken ? 'has a comment' : 'no content');
    const [row, column] = [rect.top, rect.left];
    const comment = { id: newId(this.workbook), sheet: sheet.id, row, column, content };
    comments.push({ ...comment, author: 'Người dùng', replies: [] });
    return this.comment(comments.at(-1)!);
  }

  private comment(state: CommentState): Comment {
    return new Comment(this.workbook, state, this.changed);
  }
}

function isAt({ row, column }: CommentState, rect: Rect): boolean {
  return row === rect.top && column === rect.left;
}

/** Excel.Comment. */
class Comment extends HostObject {
  readonly type = 'Comment';
  private readonly workbook: WorkbookState;
  private readonly state: CommentState;
  private readonly changed: Place['changed'];

  constructor(workbook: WorkbookState, state: CommentState, changed: Place['changed']) {
    super();
    this.workbook = workbook;
    this.state = state;
    this.changed = changed;
  }

  override get id(): string {
    return this.state.id;
  }
  get Id(): string {
    return this.state.id;
  }
  get Content(): string {
    return this.state.content;
  }
  get Replies(): Replies {
    return new Replies(this.state);
  }

  GetLocation(): Range | null {
    const sheet = this.workbook.sheets.find(({ id }) => id === this.state.sheet);
    const place = { workbook: this.workbook, changed: this.changed };
    return sheet ? new Range({ ...place, sheet }, cellRect(this.state.row, this.state.column)) : null;
  }

  Delete(): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === this.state.sheet);
    if (sheet?.protection) throw accessDenied('Comment.delete');
    const comments = this.workbook.comments ?? [];
    comments.splice(comments.indexOf(this.state), 1);
  }
}

/** Excel.CommentReplyCollection. */
class Replies extends HostObject {
  readonly type = 'CommentReplyCollection';
  private readonly state: CommentState;

  constructor(state: CommentState) {
    super();
    this.state = state;
  }

  GetCount(): number {
    return this.state.replies.length;
  }
}
