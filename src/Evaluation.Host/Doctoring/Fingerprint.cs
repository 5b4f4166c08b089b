using System.Text;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Model;

namespace Evaluation.Host.Doctoring;

/// <summary>What must be the same on every machine of an office, so that the same run comes out the same.</summary>
internal static class Fingerprint
{
    private const int Shown = 16;

    public static Check Of(AppSettings settings) =>
        Check.Ok("fingerprint", $"program {CodeVersion.Current}, data {Of(settings.DataFolder)}, templates {Of(settings.TemplatesFolder)}");

    /// <returns>Of names and contents of all files but hidden ones and those that an open spreadsheet leaves; the same wherever the folder lies.</returns>
    public static string Of(string folder)
    {
        if (!Directory.Exists(folder))
            return "missing";
        var lines = new StringBuilder();
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path)[0] is not ('.' or '~'))
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), Path: path));
        foreach (var (name, path) in files.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            using var content = File.OpenRead(path);
            lines.Append(name).Append('\t').Append(Sha256.Of(content)).Append('\n');
        }

        return Sha256.Of(lines.ToString())[..Shown];
    }
}
