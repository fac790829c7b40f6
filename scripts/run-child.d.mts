export declare function runChild(
  command: string,
  commandArguments: string[],
  options?: { env?: NodeJS.Dict<string> },
): Promise<number>;
