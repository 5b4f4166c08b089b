using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>A template of report-templates/, read once and filled any number of times, also by several threads at once.</summary>
public sealed class WorkbookTemplate
{
    private readonly TemplateBook book;

    private WorkbookTemplate(TemplateBook book, string hash, IReadOnlyList<Problem> faults) => (this.book, Hash, Faults) = (book, hash, faults);

    internal TemplateBook Book => book;

    /// <summary>SHA-256 of the template's bytes.</summary>
    public string Hash { get; }

    /// <summary>Errors that leave the rest of the template readable, so that <see cref="Check"/> tells them with all others; nothing is written while there are any.</summary>
    public IReadOnlyList<Problem> Faults { get; }

    /// <param name="fileName">Without folders; names the template in problems.</param>
    public static TemplateReading Read(byte[] xlsx, string fileName)
    {
        var (book, problems) = TemplateReader.Read(xlsx, fileName);
        if (book is null)
            return new(null, problems);
        var faults = problems.ToLookup(p => p.Severity == ProblemSeverity.Error);
        return new(new(book, Sha256.Of(xlsx), [.. faults[true]]), [.. faults[false]]);
    }

    /// <summary>Whether the template can hold the document. Texts are measured only in tables that are lists.</summary>
    public IReadOnlyList<Problem> Check(ReportDocument document) =>
        [.. Errors(document), .. DocumentCheck.CutTexts(book, document)];

    /// <summary>Writes the workbook. The same document gives the same bytes.</summary>
    /// <param name="output">Left open.</param>
    /// <exception cref="ArgumentException"><see cref="Check"/> finds an error; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">A table gives other rows than its count or columns say.</exception>
    public void Write(ReportDocument document, Stream output)
    {
        if (Errors(document).FirstOrDefault() is { } problem)
            throw new ArgumentException(problem.English, nameof(document));
        new BookWriter(book, document).Write(output);
    }

    private IEnumerable<Problem> Errors(ReportDocument document) => Faults.Concat(DocumentCheck.Errors(book, document));
}
