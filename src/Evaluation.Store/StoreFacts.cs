namespace Evaluation.Store;

/// <summary>The state of the database, for someone who asks what is wrong with it.</summary>
/// <param name="Provider">SQLite or PostgreSQL.</param>
/// <param name="SchemaVersion">Name of the last migration applied.</param>
/// <param name="Rows">Rows by table, in the tables' alphabetical order.</param>
/// <param name="IntegrityProblems">Empty when the file is whole, the rollup agrees with the observations, and every delivery is as it came in.</param>
public sealed record StoreFacts(
    string Provider,
    string SchemaVersion,
    IReadOnlyDictionary<string, long> Rows,
    IReadOnlyList<string> IntegrityProblems);
