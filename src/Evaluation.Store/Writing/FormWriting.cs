using System.Security.Cryptography;
using Evaluation.Model.Reporting;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class FormWriting
{
    private const int KeyBytes = 32;

    /// <returns>The version.</returns>
    public static int Issue(WriteUnit unit, FormIdentity form, string rowsHash, DateOnly due)
    {
        var latest = FormRows.Latest(unit, form.PlanYear, form.Agency, form.Period);
        if (latest is not null && latest.RowsHash == rowsHash && latest.Due == due)
            return latest.Identity.Version;
        var issued = form with { Version = (latest?.Identity.Version ?? 0) + 1 };
        unit.Execute(
            """
            INSERT INTO form_issue (plan_year, agency, period, version, plan_hash, rows_hash, due, issued_at)
            VALUES (@PlanYear, @Agency, @Period, @Version, @PlanHash, @rowsHash, @due, @Now)
            """,
            new { issued.PlanYear, issued.Agency, Period = Sortable.Of(issued.Period), issued.Version, issued.PlanHash, rowsHash, due, unit.Now });
        unit.Changed("form issued", latest is null ? 1 : 0, latest is null ? 0 : 1, WriteUnit.HashOf(new { issued, rowsHash, due }));
        return issued.Version;
    }

    public static byte[] Key(WriteUnit unit)
    {
        if (FormRows.Key(unit) is { } known)
            return known;
        var secret = RandomNumberGenerator.GetBytes(KeyBytes);
        unit.Execute("INSERT INTO office_key (name, secret, made_at) VALUES (@KeyName, @secret, @Now)", new { FormRows.KeyName, secret, unit.Now });
        // That there is one; not even its hash leaves the table.
        unit.Changed("form key", 1, 0, "");
        return secret;
    }
}
