const away =
  /^KafkaJS(Connection|ConnectionClosed|NoBrokerAvailable|RequestTimeout|GroupCoordinatorNotFound|BrokerNotFound)Error$|^KafkaJSLockTimeout$/;

/** The broker is away, or not ready yet. That is no fault of this process, however long it lasts. */
export function isBrokerAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { retriable, cause } = error as { retriable?: unknown; cause?: unknown };
  return retriable === true || away.test(error.name) || isBrokerAway(cause);
}
