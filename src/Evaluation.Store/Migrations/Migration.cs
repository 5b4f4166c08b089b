using System.Reflection;

namespace Evaluation.Store.Migrations;

/// <summary>One numbered script, embedded in the assembly.</summary>
/// <param name="Name">File name, such as <c>0001_initial.sql</c>.</param>
internal sealed record Migration(string Name, string Script)
{
    public string Sha256 => Model.Sha256.Of(Script);

    /// <summary>The scripts of one database, in their order.</summary>
    public static IReadOnlyList<Migration> All(string dialect)
    {
        var folder = $"Migrations/{dialect.ToLowerInvariant()}/";
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(name => (Resource: name, Path: name.Replace('\\', '/')))
                .Where(n => n.Path.StartsWith(folder, StringComparison.Ordinal))
                .OrderBy(n => n.Path, StringComparer.Ordinal)
                .Select(n => new Migration(n.Path[folder.Length..], Read(assembly, n.Resource))),
        ];
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
