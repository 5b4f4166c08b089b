using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Host.Products;

/// <summary>The register of forms handed out.</summary>
internal sealed class FormRegister
{
    private readonly Register register = new("code", "agency", "period", "version", "due", "measures", "indicators", "file", "bytes", "sha256");

    /// <param name="written">The finished workbook; read from its start.</param>
    public void Add(ReportingForm form, string file, Stream written)
    {
        written.Position = 0;
        register.Add(
            form.Agency.Code,
            form.Agency.Name,
            form.Identity.Period.ToString(),
            Number(form.Identity.Version),
            form.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Number(form.Measures.Count),
            Number(form.Indicators.Count),
            file,
            Number(written.Length),
            Sha256.Of(written));
    }

    public void Write(Stream output) => register.Write(output);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
