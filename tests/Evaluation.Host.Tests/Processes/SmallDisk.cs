using System.Diagnostics;

namespace Evaluation.Host.Tests.Processes;

/// <summary>A disk of a given size at a folder, which only root can have.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string folder;

    /// <param name="options">Of tmpfs, such as <c>size=300k</c>.</param>
    public SmallDisk(string folder, string options)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        if (!Run("mount", "-t", "tmpfs", "-o", options, "evaluation-test", folder))
            throw new InvalidOperationException($"can't mount a small disk at {folder}");
    }

    /// <summary>Asked of the system itself: containers often forbid it.</summary>
    public static string? SkipReason { get; } = Try() ? null : "Only who may mount a disk can have a small or a read-only one.";

    public void Resize(string options)
    {
        if (!Run("mount", "-o", $"remount,{options}", folder))
            throw new InvalidOperationException($"can't resize the disk at {folder}");
    }

    public void Dispose() => Run("umount", "-l", folder);

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return false;
        var folder = Directory.CreateTempSubdirectory("evaluation-mount-").FullName;
        try
        {
            return Run("mount", "-t", "tmpfs", "-o", "size=64k", "evaluation-test", folder) && Run("umount", folder);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    private static bool Run(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
