export declare function runChild(
  command: string,
  commandArguments: string[],
  options?: { env?: NodeJS.ProcessEnv },
): Promise<number>;
