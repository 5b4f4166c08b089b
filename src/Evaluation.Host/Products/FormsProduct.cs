using System.Globalization;
using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;
using Evaluation.Report.Documents;
using Evaluation.Report.Forms;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The reporting forms (任务进展报送表): one workbook an agency, and a register of them. Handing them out is put on record.</summary>
/// <remarks>Handed out to some agencies only, they go beside those of the others, with a register of their own.</remarks>
public sealed class FormsProduct : Product
{
    private const int FewAgencies = 3;

    public override string Name => "forms";

    public override string Title => "任务进展报送表";

    public override string Description => "A reporting form for every agency, a register and a manifest.";

    public override bool AsksAgencies => true;

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var period = request.Period ?? Period.OfYear(request.Year);
        var template = MaterialFiles.Template(from.Settings, FormDocument.Template);
        var (scheme, calendar) = (MaterialFiles.SupervisionScheme(from.Settings), MaterialFiles.Calendar(from.Settings));
        List<Problem> problems = [.. template.Problems, .. FormProblems(template), .. scheme.Problems, .. calendar.Problems];
        if (from.Store.Plans.Load(request.Year) is not { } plan)
            problems.Add(MaterialsReader.NoPlan(from.Store, request.Year));
        else if (period.Year != plan.Year)
            problems.Add(new Problem(ProductProblems.PeriodOutside, new Place(period.ToString()), period.ToString(), Number(plan.Year)));
        else if (template.Template is { } layout && scheme.Rows.Count > 0)
            return Prepare(from, request, new FormRound(from, plan, request.AsOf), period, scheme.Rows[0].Due.DayOf(period, calendar.Rows[0]), scheme.Rows[0].Hash, layout, problems);
        return new([], problems);
    }

    /// <summary>The one file of a run that is an agency's own.</summary>
    internal static string FileName(Period period, string agency) => $"报送表-{period}-{FileNames.Safe(agency)}.xlsx";

    /// <summary>A form that can't be read back is not handed out.</summary>
    private static IReadOnlyList<Problem> FormProblems(TemplateReading template) => template.Template is { } layout ? FormTemplate.Check(layout) : [];

    private Read<ReadyProduct> Prepare(
        ProductSources from, ProductRequest request, FormRound round, Period period, DateOnly usualDue, string rulesHash, WorkbookTemplate template, List<Problem> problems)
    {
        var agencies = round.Agencies(request.Agencies, problems);
        var forms = agencies.Select(agency => round.FormOf(agency, period, request.Due ?? usualDue)).ToList();
        var key = new RunKey(Name, period, request.AsOf, DataHash.Of(forms), rulesHash, template.Hash, CodeVersion.Current);
        var part = request.Agencies.Count == 0 ? null : PartOf(agencies);
        return new([new ReadyProduct(key, stamp => Render(from, forms, template, stamp, part)) { Part = part }], problems);
    }

    /// <returns>Short enough for a file's name, however many agencies there are.</returns>
    private static string PartOf(IReadOnlyList<Agency> agencies)
    {
        var codes = string.Join('-', agencies.Select(a => a.Code));
        return agencies.Count <= FewAgencies ? codes : $"{agencies.Count}-{Sha256.Of(codes)[..8]}";
    }

    /// <summary>Each form is laid out when it is written, so that memory stays flat however many agencies there are.</summary>
    private static Read<Artifact> Render(ProductSources from, List<ReportingForm> forms, WorkbookTemplate template, RunStamp stamp, string? part)
    {
        var problems = forms.Take(1).SelectMany(form => template.Check(FormDocument.Render(form, ""))).ToList();
        if (problems.Any(p => p.Severity == ProblemSeverity.Error))
            return new([], problems);
        var (issued, key) = Issue(from, forms, stamp.RunId);
        var register = new FormRegister();
        var workbooks = issued.Select(form =>
        {
            var name = FileName(form.Identity.Period, form.Agency.Name);
            return new Artifact(name, stream =>
            {
                template.Write(FormDocument.Render(form, form.Structure.Sign(key)), stream);
                register.Add(form, name, stream);
            });
        });
        var period = forms.Count == 0 ? "" : $"-{forms[0].Identity.Period}";
        return new([.. workbooks, new Artifact($"forms{period}{(part is null ? "" : $"-{part}")}.csv", register.Write)], problems);
    }

    /// <summary>Puts the forms on record; each gets the version of its rows.</summary>
    private static (List<ReportingForm> Forms, byte[] Key) Issue(ProductSources from, List<ReportingForm> forms, string runId)
    {
        var (issued, key) = (new List<ReportingForm>(), Array.Empty<byte>());
        from.Store.Write(from.Actor, "forms", runId, unit =>
        {
            key = unit.FormKey();
            foreach (var form in forms)
                issued.Add(form with { Identity = form.Identity with { Version = unit.IssueForm(form.Identity, form.Structure.RowsHash, form.Due) } });
        });
        return (issued, key);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
