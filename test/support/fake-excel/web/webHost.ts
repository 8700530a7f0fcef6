import type { FakeExcel, RaisedEvent } from '../fakeExcel';

/** What Excel on the web tells the add-in about itself. */
export interface WebHostOptions {
  readonly addin: string;
  /** Office's display language, e.g. `vi-VN`. */
  readonly language: string;
  /** Requirement sets by name; versions as text, since 1.10 is not 1.1. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** A message of the add-in: cross-domain messaging as office.js 16.0.15407 speaks it. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { DdaMethod?: { DispatchId: number }; ArrayData?: unknown[] };
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER = 1;
const UNREGISTER = 2;
/** What the add-in calls by number. */
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const CONVERSATION = 'fake-conversation';
const INSTANCE = 'fake-add-in';
const EXCEL = 16;
const UNKNOWN_METHOD = 5001;

/**
 * Excel on the web, as far as an add-in in a frame can tell: answers its messages, hands requests to the fake Excel,
 * sends events and ribbon commands.
 */
export class WebHost {
  /** Ribbon commands whose event the add-in has completed. */
  completedCommands = 0;

  /** Where the add-in runs, whether it shows or not. */
  readonly frame = document.createElement('iframe');

  private readonly excel: FakeExcel;
  private readonly options: WebHostOptions;
  private readonly listened = new Set<string>();

  constructor(excel: FakeExcel, options: WebHostOptions) {
    this.excel = excel;
    this.options = options;
    excel.onEvent = (event) => this.send(event);
    window.addEventListener('message', ({ source, data }) => {
      if (source === this.frame.contentWindow && typeof data === 'string') this.receive(data);
    });
    // The library takes from its frame's name where it is; a name counts only before the frame is in the page.
    this.frame.name = JSON.stringify({
      baseFrameName: 'fake',
      hostInfo: `Excel|Web|16.01|${options.language}|fake-correlation|| |`,
      xdmInfo: `${CONVERSATION}|${INSTANCE}|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
    this.frame.src = options.addin;
    document.body.append(this.frame);
  }

  /** Whether the add-in has registered its ribbon commands. */
  get takesCommands(): boolean {
    return this.listened.has('appCommandInvoked');
  }

  /** The user presses a ribbon button that runs a function. */
  runCommand(functionName: string): void {
    const source = JSON.stringify({ source: { controlId: functionName } });
    this.event('appCommandInvoked', [functionName, functionName, source]);
  }

  private send({ type, args }: RaisedEvent): void {
    this.event('richApiMessage', { ArrayData: [[65_536, type, 'Workbook', JSON.stringify(args), 1, false]] });
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== REQUEST) return;
    if (message._actionType === REGISTER || message._actionType === UNREGISTER) {
      if (message._actionType === REGISTER) this.listened.add(message._actionName);
      else this.listened.delete(message._actionName);
      return this.respond(message, { Error: 0 });
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      return this.respond(message, this.appContext());
    }
    this.respond(message, message._actionName === 'executeMethod' ? this.execute(message) : null);
  }

  private execute({ _data: data }: Message): unknown {
    const method = data?.DdaMethod?.DispatchId;
    if (method === COMMAND_COMPLETED) {
      this.completedCommands++;
      return { Error: 0, Version: 1 };
    }
    if (method !== RICH_API) return { Error: UNKNOWN_METHOD, Version: 1 };
    const reply = this.excel.process(String(data?.ArrayData?.[4]), Number(data?.ArrayData?.[6]));
    return 'error' in reply
      ? { Error: reply.error, Version: 1 }
      : { Error: 0, Version: 1, Data: [200, [], reply.body] };
  }

  private appContext(): unknown {
    const { language, requirementSets } = this.options;
    return {
      _id: INSTANCE,
      _appInstanceId: INSTANCE,
      _appName: EXCEL,
      _appVersion: '16.01',
      _appMinorVersion: 0,
      _hostFullVersion: '16.0.0.0',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: 'https://fake-excel/so.xlsx',
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'fake-correlation',
      _requirementMatrix: JSON.stringify(requirementSets),
      _addinName: 'Soát Biểu',
      _appDomains: [],
      _featureGates: {},
    };
  }

  private respond({ _actionName: name, _correlationId: correlation }: Message, data: unknown): void {
    this.post({ _actionName: name, _correlationId: correlation, _data: data, _responseType: 0 });
  }

  private event(name: string, data: unknown): void {
    if (!this.listened.has(name)) return;
    this.post({ _actionName: name, _correlationId: -1, _data: data, _responseType: 1 });
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    const whole = {
      _messageType: RESPONSE,
      _conversationId: CONVERSATION,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
      ...message,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(whole), '*');
  }
}
