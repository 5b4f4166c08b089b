using System.Reflection;

namespace Evaluation.Host.Products;

/// <summary>The program's version without the commit it was built from, so that two builds of one version agree.</summary>
internal static class CodeVersion
{
    public static string Current { get; } =
        (typeof(CodeVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
