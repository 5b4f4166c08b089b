using Evaluation.Model.Reporting;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Forms;

/// <summary>One agency's reporting form (任务进展报送表) as a document for the template <c>form</c>.</summary>
public static class FormDocument
{
    public const string Template = "form";

    /// <summary>Rows for typical cases, all free.</summary>
    public const int CaseRows = 10;

    /// <param name="signature">Of the form's structure, as <see cref="FormStructure.Sign"/> gives it.</param>
    public static ReportDocument Render(ReportingForm form, string signature) => new(
        Template,
        FormFields.Of(form),
        [FormMeasureRows.Table(form), FormIndicatorRows.Table(form), Cases(), Structure(form.Structure, signature), Tasks(form)],
        []);

    private static ReportTable Cases() =>
        new TableOf<int>(
            "cases",
            number => $"{number}",
            ("number", number => Cell.Of(number)),
            ("title", _ => Cell.Blank),
            ("task", _ => Cell.Blank),
            ("region", _ => Cell.Blank),
            ("summary", _ => Cell.Blank),
            ("evidence", _ => Cell.Blank))
        .From(Enumerable.Range(1, CaseRows));

    private static ReportTable Structure(FormStructure structure, string signature) =>
        new TableOf<(int Number, FormLine Line)>(
            "form",
            row => $"{row.Number}",
            ("kind", row => Cell.Of(row.Line.Kind)),
            ("key", row => Cell.Of(row.Line.Key)),
            ("value", row => Cell.Of(row.Line.Value)))
        .From(structure.Lines.Append(new("signature", "hmac", signature)).Select((line, i) => (i, line)));

    /// <summary>The numbers of the agency's tasks: the choices for a case's task.</summary>
    private static ReportTable Tasks(ReportingForm form) =>
        new TableOf<int>("tasks", number => $"{number}", ("number", number => Cell.Of(number)))
        .From(form.Measures.Select(m => m.Task.Number).Distinct(), whenEmpty: "");
}
