using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Host.Products;

/// <summary>The register of scorecards.</summary>
internal sealed class ScorecardRegister(int decimals)
{
    private readonly Register register = new("code", "agency", "file", "bytes", "sha256", "tasks_led", "tasks_joined", "score", "rank");

    /// <param name="written">The finished workbook; read from its start.</param>
    public void Add(AgencyAssessment agency, string file, Stream written)
    {
        written.Position = 0;
        register.Add(
            agency.Agency.Code,
            agency.Agency.Name,
            file,
            written.Length.ToString(CultureInfo.InvariantCulture),
            Sha256.Of(written),
            agency.Led.Count().ToString(CultureInfo.InvariantCulture),
            agency.Joined.Count().ToString(CultureInfo.InvariantCulture),
            Cells.Of(agency.Score, decimals).ToString(),
            Cells.Of(agency.Rank, 0).ToString());
    }

    public void Write(Stream output) => register.Write(output);
}
