using System.Text;

namespace Evaluation.Report.Tests.Release;

/// <summary>Rules of the SDMX-CSV 2.0 field guide for data messages (SDMX Technical Working Group).</summary>
public sealed class SdmxTests
{
    private static readonly List<List<string>> Records = CsvReader.Read(ReleaseSample.Files(ReleaseSample.Inputs("2026-06-30"))["observations-sdmx.csv"]);

    /// <summary>"Column headers": the first is STRUCTURE, the second STRUCTURE_ID, the next ACTION; then dimensions, measures and attributes by identifier.</summary>
    [Fact]
    public void The_header_row_has_the_columns_in_their_order() => Assert.Equal(
        ["STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE", "RELEASE_DATE"],
        Records[0]);

    /// <summary>"Column content": dataflow, the identification as AGENCY:ARTEFACT_ID(VERSION), one character of action.</summary>
    [Fact]
    public void Every_row_names_the_dataflow_and_the_action() =>
        Assert.All(Records.Skip(1), r => Assert.Equal(["dataflow", "SAMPLE:DF_SAMPLE(1.0.0)", "I"], r.Take(3)));

    /// <summary>RFC 4180, on which SDMX-CSV stands: all records have as many fields as the header.</summary>
    [Fact]
    public void Every_row_has_as_many_fields_as_the_header() => Assert.All(Records, r => Assert.Equal(11, r.Count));

    [Fact]
    public void An_observation_stands_once()
    {
        var keys = Records.Skip(1).Select(r => string.Join('.', r.Skip(3).Take(4))).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("A.CN.PATENT_INTENSIVE_GDP.2022", keys);
    }

    /// <summary>CL_FREQ: A annual, S half-yearly, Q quarterly, M monthly. CL_OBS_STATUS: A normal, B break, E estimated, I imputed.</summary>
    [Theory]
    [InlineData("PATENT_INTENSIVE_GDP", "2023", "A", "A")]
    [InlineData("PATENT_INTENSIVE_GDP", "2022", "A", "E")]
    [InlineData("GI_PRODUCT_CUM", "2025", "A", "B")]
    [InlineData("GI_PRODUCT_CUM", "2025-06", "M", "A")]
    [InlineData("BALANCE", "2024-Q1", "Q", "I")]
    public void Frequency_and_status_are_codes(string indicator, string period, string frequency, string status)
    {
        var row = Records.Single(r => r[5] == indicator && r[6] == period && r[4] == "CN");
        Assert.Equal((frequency, status), (row[3], row[8]));
    }

    [Fact]
    public void A_row_reads_as_worked_by_hand() => Assert.Contains(
        "dataflow,SAMPLE:DF_SAMPLE(1.0.0),I,A,CN,PATENT_INTENSIVE_GDP,2022,12.6,E,%,2024-12-31\n",
        Encoding.UTF8.GetString(ReleaseSample.Files(ReleaseSample.Inputs("2026-06-30"))["observations-sdmx.csv"]),
        StringComparison.Ordinal);
}
