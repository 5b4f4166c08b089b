using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class SubmissionWriting
{
    /// <exception cref="ArgumentException">The file is not the one the form was read from, or too large.</exception>
    /// <exception cref="YearClosedException">New content for a closed year.</exception>
    public static SubmissionAppended Append(WriteUnit unit, FilledForm form, string fileName, byte[] file, DateOnly reportedOn, string account)
    {
        if (file.Length > StoredSubmissions.MaxFileBytes)
            throw new ArgumentException($"A form of {file.Length} bytes is not taken.", nameof(file));
        if (Sha256.Of(file) != form.FileHash)
            throw new ArgumentException("The form was read from another file.", nameof(file));
        var identity = form.Structure.Identity;
        var contentHash = HashOf(form, reportedOn);
        if (SubmissionRows.Latest(unit, identity.PlanYear, identity.Agency, identity.Period) is { } latest && latest.ContentHash == contentHash)
            return new SubmissionAppended(latest, IsNew: false);
        YearWriting.RequireOpen(unit, [identity.PlanYear]);
        unit.Execute(
            """
            INSERT INTO submission (plan_year, agency, period, form_version, file_name, file_sha256, content_hash, received_at, reported_on, account)
            VALUES (@PlanYear, @Agency, @Period, @Version, @fileName, @fileSha256, @contentHash, @Now, @reportedOn, @account)
            """,
            new
            {
                identity.PlanYear,
                identity.Agency,
                Period = Sortable.Of(identity.Period),
                identity.Version,
                fileName,
                fileSha256 = RunWriting.SaveContent(unit, file),
                contentHash,
                unit.Now,
                reportedOn,
                account,
            });
        var added = SubmissionRows.Latest(unit, identity.PlanYear, identity.Agency, identity.Period)!;
        unit.Changed("submission", 1, 0, WriteUnit.HashOf(added));
        return new SubmissionAppended(added, IsNew: true);
    }

    /// <summary>Of what the agency wrote: rows in another order, on another day, from another file or under another number are the same.</summary>
    /// <remarks>A figure without a day of its own carries the day on which the form came.</remarks>
    private static string HashOf(FilledForm form, DateOnly reportedOn) => WriteUnit.HashOf(new
    {
        Deliveries = Texts(form.Deliveries.Select(d => d with { Source = "", ReportedOn = default })),
        Observations = Texts(form.Observations.Select(o => o.ReleasedOn == reportedOn ? o with { ReleasedOn = default } : o)),
        Cases = Texts(form.Cases.Select(CaseWriting.Substance)),
    });

    private static IEnumerable<string> Texts<T>(IEnumerable<T> rows) => rows.Select(Canonical.Json).Order(StringComparer.Ordinal);
}
