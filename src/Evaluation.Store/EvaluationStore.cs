using Dapper;
using Evaluation.Store.Dialects;
using Evaluation.Store.Idempotency;
using Evaluation.Store.Jobs;
using Evaluation.Store.Migrations;
using Evaluation.Store.Rows;
using Evaluation.Store.Writing;

namespace Evaluation.Store;

/// <summary>The database of one office. Safe to use from several threads and processes at once.</summary>
public sealed class EvaluationStore : IDisposable
{
    private readonly Dialect dialect;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim turns = new(1);

    private EvaluationStore(Dialect dialect, TimeProvider clock)
    {
        (this.dialect, this.clock) = (dialect, clock);
        var queries = new ReadQueries(dialect);
        Plans = new StoredPlans(queries);
        Reference = new StoredReference(queries);
        Observations = new StoredObservations(queries);
        Deliveries = new StoredDeliveries(queries);
        Forms = new StoredForms(queries);
        Submissions = new StoredSubmissions(queries);
        Cases = new StoredCases(queries);
        Years = new StoredYears(queries);
        Runs = new StoredRuns(queries);
        Audit = new AuditTrail(queries);
        Accounts = new StoredAccounts(queries);
        Scopes = new StoredScopes(queries);
        DataState = new StoredDataState(queries);
        Jobs = new StoredJobs(dialect, queries, clock, turns);
        Idempotency = new StoredIdempotency(dialect, clock, turns);
    }

    public StoredPlans Plans { get; }

    public StoredReference Reference { get; }

    public StoredObservations Observations { get; }

    public StoredDeliveries Deliveries { get; }

    public StoredForms Forms { get; }

    public StoredSubmissions Submissions { get; }

    public StoredCases Cases { get; }

    public StoredYears Years { get; }

    public StoredRuns Runs { get; }

    public AuditTrail Audit { get; }

    public StoredAccounts Accounts { get; }

    public StoredScopes Scopes { get; }

    public StoredDataState DataState { get; }

    public StoredJobs Jobs { get; }

    public StoredIdempotency Idempotency { get; }

    /// <summary>Dates all that is stored, and says when a lease or a wait is over.</summary>
    public TimeProvider Clock => clock;

    /// <returns>Why a text can be the address of no database; <c>null</c> where it can, whether or not there is one.</returns>
    public static string? AddressFault(string connectionString)
    {
        try
        {
            Dialect.Of(connectionString).Dispose();
            return null;
        }
        catch (StoreException error)
        {
            return error.Message;
        }
    }

    /// <summary>Opens the database and brings its tables up to date; an SQLite file that is not there is made.</summary>
    /// <param name="connectionString">With <c>Data Source=</c> a file (SQLite), with <c>Host=</c> or <c>Server=</c> a server (PostgreSQL).</param>
    /// <param name="clock">By default, and for the system's, the one of the machine that the database is on: those of other machines may differ. Any other is taken as it is.</param>
    /// <exception cref="StoreException">It cannot be opened, is newer than the program, or was made by other scripts.</exception>
    public static EvaluationStore Open(string connectionString, TimeProvider? clock = null)
    {
        var machine = clock ?? TimeProvider.System;
        return OpenOn(connectionString, machine, isMachines: machine == TimeProvider.System);
    }

    /// <param name="isMachines">The clock is this machine's, and gives way to the database's.</param>
    internal static EvaluationStore OpenOn(string connectionString, TimeProvider clock, bool isMachines)
    {
        TypeHandlers.Register();
        var dialect = Dialect.Of(connectionString);
        try
        {
            dialect.MakeReady();
            Migrator.Migrate(dialect, Migration.All(dialect.Name), clock);
            return new EvaluationStore(dialect, isMachines ? dialect.Clock(clock) : clock);
        }
        catch
        {
            dialect.Dispose();
            throw;
        }
    }

    /// <summary>Opens a database that is there and leaves its tables as they are: to copy it or look at it, whatever program made it.</summary>
    /// <exception cref="StoreException">There is none, it cannot be opened, or it is none of this program's.</exception>
    public static EvaluationStore OpenAsItIs(string connectionString, TimeProvider? clock = null)
    {
        TypeHandlers.Register();
        var dialect = Dialect.Of(connectionString);
        try
        {
            dialect.MustExist();
            Migrator.MustBeOurs(dialect);
            return new EvaluationStore(dialect, clock ?? TimeProvider.System);
        }
        catch
        {
            dialect.Dispose();
            throw;
        }
    }

    /// <returns>True for a database without tables, as a server gives it that was asked for a new one.</returns>
    /// <exception cref="StoreException">There is none, or it cannot be opened.</exception>
    public static bool IsEmpty(string connectionString)
    {
        using var dialect = Dialect.Of(connectionString);
        dialect.MustExist();
        using var connection = dialect.Open();
        return !connection.Query<string>(dialect.Tables).Any();
    }

    /// <returns>Names of the migrations that <see cref="Open"/> would apply; none where the tables are up to date.</returns>
    /// <exception cref="StoreException">The database is newer than the program, or an applied script has changed since.</exception>
    public IReadOnlyList<string> PendingMigrations() => Migrator.Pending(dialect);

    /// <summary>One unit: all of <paramref name="work"/> with its audit row, or nothing. Waits while another process writes.</summary>
    /// <param name="actor">Who: an account, or the command line's user.</param>
    /// <param name="action">Such as <c>import</c>, <c>review</c>, <c>run</c>.</param>
    /// <param name="subject">What it is about: a file's name, a run's id.</param>
    /// <param name="work">Runs once; an exception undoes the unit and goes on to the caller. What is read through the store meanwhile is the state before; another unit inside would wait for this one.</param>
    /// <exception cref="StoreException">Others wrote for so long that the unit never got its turn.</exception>
    /// <exception cref="IdempotencyLostException">The unit belongs to a request that another carries out, or that was carried out before; see <see cref="StoredIdempotency.Hold"/>.</exception>
    public UnitOutcome Write(string actor, string action, string subject, Action<StoreWriter> work)
    {
        using var turn = WriteTurn.Take(turns);
        using var connection = dialect.Open();
        using var transaction = dialect.BeginWrite(connection);
        var unit = new WriteUnit(dialect, connection, transaction, Moments.Now(clock), actor);
        work(new StoreWriter(unit));
        if (unit.IsRefused)
            return UnitOutcome.Refused;
        if (unit.Changes.Count == 0)
            return UnitOutcome.Unchanged;
        Idempotency.Confirm(unit);
        AuditWriting.Append(unit, actor, action, subject);
        transaction.Commit();
        return UnitOutcome.Written;
    }

    /// <summary>Units of one note each, and one commit for all of them: every note has its own row in the audit, or none has.</summary>
    /// <exception cref="StoreException">Others wrote for so long that the units never got their turn.</exception>
    public void Note(IReadOnlyList<AuditNote> notes)
    {
        using var turn = WriteTurn.Take(turns);
        using var connection = dialect.Open();
        using var transaction = dialect.BeginWrite(connection);
        foreach (var note in notes)
        {
            var unit = new WriteUnit(dialect, connection, transaction, Moments.Now(clock), note.Actor);
            unit.Changed(note.What, 1, 0, note.Sha256);
            AuditWriting.Append(unit, note.Actor, note.Action, note.Subject);
        }

        transaction.Commit();
    }

    /// <summary>Looks at the clock of the database's machine again, where that is another one. Between two looks elapsed time counts.</summary>
    /// <exception cref="StoreException">The database cannot be reached.</exception>
    public void SetClock() => (clock as ServerClock)?.Set();

    /// <summary>Counts the rows and checks file, rollup, references and the hashes of deliveries. Reads everything: seconds on a large database.</summary>
    public StoreFacts Examine() => Doctor.Examine(dialect);

    /// <summary>A checked copy of an SQLite database, taken while others read and write; replaces the file at <paramref name="path"/> once it is whole.</summary>
    /// <exception cref="StoreException">The path is a database in use or no copy, can't be written, the copy is damaged, or this is PostgreSQL, which has pg_dump.</exception>
    public void Backup(string path) => dialect.Backup(path);

    public void Dispose()
    {
        turns.Dispose();
        dialect.Dispose();
    }
}
