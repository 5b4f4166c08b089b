using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>A form that was found to be one of ours, about to be read.</summary>
internal sealed record FormContext(FormStructure Structure, Plan Plan, Agency Agency, FormExpectations Expect, FormProblemList Problems)
{
    public FormCells Cells { get; } = new(Problems, Expect.ReportedOn);

    /// <summary>Where the rows come from: the form itself, whatever the file is called now.</summary>
    public string Source => string.Create(CultureInfo.InvariantCulture, $"报送表 {Structure.Identity.Period} 第{Structure.Identity.Version}版");
}
