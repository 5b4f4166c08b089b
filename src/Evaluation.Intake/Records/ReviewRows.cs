using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads decisions on many reports at once.</summary>
public static partial class ReviewRows
{
    public static readonly TableColumns Columns = new(
        ["task_no", "measure_no", "agency", "decision", "hash"],
        ["status", "reason", "evidence", "period", "state", "reported_status", "percent", "reported_on", "date", "reported_evidence", "text"]);

    private static readonly Dictionary<string, ReviewDecision> decisions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["accept"] = ReviewDecision.Accepted,
        ["return"] = ReviewDecision.Returned,
        ["override"] = ReviewDecision.Overridden,
        ["审核通过"] = ReviewDecision.Accepted,
        ["通过"] = ReviewDecision.Accepted,
        ["退回"] = ReviewDecision.Returned,
        ["审核调整"] = ReviewDecision.Overridden,
        ["调整"] = ReviewDecision.Overridden,
    };

    /// <summary>A row whose decision is still empty is one not yet looked at: it is an error, so that a list sent in by mistake changes nothing.</summary>
    public static Read<IncomingReview> Read(Table table, Plan plan, AgencyDirectory agencies)
    {
        var reader = new RowReader(table, Columns);
        var (agencyColumn, decision) = (reader.Column("agency"), reader.Column("decision"));
        var keys = new Keys<(int, int, string), IncomingReview>(reader);
        var reviews = new List<IncomingReview>();
        foreach (var row in reader.Rows)
        {
            var about = MeasureCells.Read(reader, row, plan);
            var agency = reader.Agency(row, agencyColumn, agencies);
            var (decided, hash) = (reader.Word(row, decision, decisions), Hash(reader, row));
            if (decided is not { } word || Grounds(reader, row, word) is not { } grounds || about is not { } measure || agency is null || hash is null)
                continue;
            var review = new IncomingReview(
                measure.Task.Number, measure.Measure, agency.Name, word, grounds.Status, grounds.Reason, grounds.Evidence, hash);
            if (keys.IsNew((measure.Task.Number, measure.Measure, agency.Name), review, row, agencyColumn, Name))
                reviews.Add(review);
        }

        return reader.Done<IncomingReview>(reviews);
    }

    /// <returns>What the decision rests on; <c>null</c> where something is missing.</returns>
    private static (DeliveryStatus? Status, string Reason, string Evidence)? Grounds(RowReader reader, TableRow row, ReviewDecision decision)
    {
        var (reasonColumn, evidenceColumn) = (reader.Column("reason"), reader.Column("evidence"));
        var (reason, evidence) = (reader.Text(row, reasonColumn), reader.Text(row, evidenceColumn));
        if (reason is null || evidence is null)
            return null;
        return decision switch
        {
            ReviewDecision.Accepted => (null, reason, evidence),
            ReviewDecision.Returned => IsGiven(reader, row, reasonColumn, RecordProblems.ReturnWithoutReason) ? (null, reason, evidence) : null,
            ReviewDecision.Overridden => Override(reader, row, reasonColumn, evidenceColumn) is { } status ? (status, reason, evidence) : null,
        };
    }

    private static DeliveryStatus? Override(RowReader reader, TableRow row, Column reason, Column evidence)
    {
        var column = reader.Column("status");
        var isWhole = IsGiven(reader, row, column, RecordProblems.OverrideIncomplete)
            & IsGiven(reader, row, reason, RecordProblems.OverrideIncomplete)
            & IsGiven(reader, row, evidence, RecordProblems.OverrideIncomplete);
        var status = reader.Word(row, column, DeliveryRows.Statuses, isNeeded: false);
        return isWhole ? status : null;
    }

    private static bool IsGiven(RowReader reader, TableRow row, Column column, ProblemCode otherwise)
    {
        if (!string.IsNullOrWhiteSpace(row[column.Index]))
            return true;
        reader.Add(otherwise, row, column, column.Name);
        return false;
    }

    private static string? Hash(RowReader reader, TableRow row)
    {
        var column = reader.Column("hash");
        if (reader.Needed(row, column) is not { } text)
            return null;
        if (Sha256Hex().IsMatch(text))
            return text.ToLowerInvariant();
        reader.Add(RecordProblems.NotAHash, row, column, text);
        return null;
    }

    private static string Name((int Task, int Measure, string Agency) key) =>
        string.Create(CultureInfo.InvariantCulture, $"{key.Task}-{key.Measure} {key.Agency}");

    [GeneratedRegex("^[0-9A-Fa-f]{64}$")]
    private static partial Regex Sha256Hex();
}
