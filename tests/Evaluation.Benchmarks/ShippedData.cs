namespace Evaluation.Benchmarks;

/// <summary>The shipped data package, to be changed for a measurement.</summary>
internal static class ShippedData
{
    /// <param name="without">Folders of the package that are left out.</param>
    public static void CopyTo(string folder, params IReadOnlyList<string> without)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "data");
        foreach (var path in Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(shipped, path);
            if (without.Contains(name.Split(Path.DirectorySeparatorChar)[0]))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.Copy(path, Path.Combine(folder, name));
        }
    }
}
