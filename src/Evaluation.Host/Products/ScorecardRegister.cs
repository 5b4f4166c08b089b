using System.Globalization;
using System.Text;
using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Host.Products;

/// <summary>The register of scorecards, filled as they are written: CSV, safe to open in a spreadsheet program.</summary>
internal sealed class ScorecardRegister(int decimals)
{
    private readonly List<string> lines = ["code,agency,file,bytes,sha256,tasks_led,tasks_joined,score,rank"];

    /// <param name="written">The finished workbook; read from its start.</param>
    public void Add(AgencyAssessment agency, string file, Stream written)
    {
        written.Position = 0;
        lines.Add(string.Join(
            ',',
            FormulaSafe.Field(agency.Agency.Code),
            FormulaSafe.Field(agency.Agency.Name),
            FormulaSafe.Field(file),
            written.Length.ToString(CultureInfo.InvariantCulture),
            Sha256.Of(written),
            agency.Led.Count().ToString(CultureInfo.InvariantCulture),
            agency.Joined.Count().ToString(CultureInfo.InvariantCulture),
            Cells.Of(agency.Score, decimals).ToString(),
            Cells.Of(agency.Rank, 0).ToString()));
    }

    public void Write(Stream output)
    {
        foreach (var line in lines)
            output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }
}
