using System.Text;
using Evaluation.Intake.Packages;
using Evaluation.Intake.Tables;

namespace Evaluation.Intake.Tests;

/// <summary>The data package of this repository, read once.</summary>
internal static class Shipped
{
    private static readonly Lazy<PackageContent> content = new(() => DataPackage.Read(Folder!));

    public static string Folder { get; } = Find();

    public static PackageContent Content => content.Value;

    public static TableReading Open(string text, string fileName = "t.csv") => TableFiles.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), fileName);

    public static Table Table(string text, string fileName = "t.csv") => Assert.Single(Open(text, fileName).Tables);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Evaluation.sln")))
                return Path.Combine(folder, "data");
        }

        throw new DirectoryNotFoundException("There is no Evaluation.sln above the tests.");
    }
}
