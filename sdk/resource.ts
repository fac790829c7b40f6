import type { Transport } from './transport.ts';

/** What the methods of one kind of object have in common. */
export abstract class Resource {
  protected readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }
}
