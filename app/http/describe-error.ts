/** An error as it may be logged. */
export interface LoggedError {
  name: string;
  message: string;
  code?: string;
  at: string[];
  cause?: LoggedError;
}

const MOST_FRAMES = 12;

/**
 * What a log may tell of an error: the first line of its message (a failed query goes on with its parameters, which
 * are people's data), its code, the places in the code, and its cause.
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: '', at: [] };
  const { code } = error as NodeJS.ErrnoException;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: error.message.split('\n', 1)[0] ?? '',
    at: frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
