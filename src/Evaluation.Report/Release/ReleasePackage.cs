namespace Evaluation.Report.Release;

/// <summary>The public data package: CSV, SDMX-CSV and a description of both (Frictionless Data Package).</summary>
public static class ReleasePackage
{
    /// <returns>README.md, datapackage.json and the tables. Same inputs, same bytes, whatever the order of their rows.</returns>
    /// <exception cref="ArgumentException">A figure is given twice for one day of release: a caller's mistake; importing refuses it.</exception>
    public static IReadOnlyList<ReleaseFile> Files(ReleaseInputs inputs)
    {
        var data = PublicData.Of(inputs);
        ReleaseTable[] tables =
        [
            ReferenceTables.Indicators(data),
            ReferenceTables.Areas(data),
            FigureTables.Observations(data),
            FigureTables.Vintages(data),
            ReferenceTables.Targets(data),
            ReferenceTables.Tasks(data),
            SdmxTable.Of(data),
        ];
        List<ReleaseFile> files = [.. tables.Select(t => new ReleaseFile(t.File, stream => CsvText.Write(t, stream)))];
        return
        [
            new("README.md", stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(ReadMe.Of(data, tables)))),
            new("datapackage.json", stream => Descriptor.Write(data, [.. tables.Zip(files)], stream)),
            .. files,
        ];
    }
}
