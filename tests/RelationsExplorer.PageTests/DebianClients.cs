using System.Diagnostics;
using System.Text;
using RelationsExplorer.Tests;

namespace RelationsExplorer.PageTests;

/// <summary>
/// Programs that others wrote, which read what this site writes. What is not on the PATH is installed once from Debian's packages
/// or, for the two that Debian lacks, from npm's.
/// </summary>
internal static class DebianClients
{
    private static readonly SemaphoreSlim _installing = new(1);
    private static bool _isUpdated;

    /// <summary>Runs a program and hands out what it says.</summary>
    /// <param name="package">The Debian package that brings it.</param>
    /// <param name="input">What it reads; null for nothing.</param>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It cannot be had, or it found fault; the message holds its words.</exception>
    public static async Task<string> RunAsync(string package, string? input, string program, params string[] arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(program);
        if (!IsOnPath(program)) await InstallAsync(package, () => Task.FromResult(IsOnPath(program)));
        return await SayAsync(input, program, arguments);
    }

    /// <summary>Runs a script for Debian's own Python, with a module from a Debian package.</summary>
    public static async Task<string> PythonAsync(string package, string module, string? input, string script)
    {
        if (!await HasModuleAsync(module)) await InstallAsync(package, () => HasModuleAsync(module));
        return await SayAsync(input, "/usr/bin/python3", "-c", script);
    }

    /// <summary>Runs a script for Node, with a module of one version from npm.</summary>
    public static async Task<string> NodeAsync(string module, string version, string? input, string script)
    {
        if (!IsOnPath("npm")) await InstallAsync("npm", () => Task.FromResult(IsOnPath("npm")));
        var folder = Path.Combine(Path.GetTempPath(), "relations-node", $"{module.Replace('/', '-')}-{version}");
        await _installing.WaitAsync();
        try
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules", module)))
            {
                Directory.CreateDirectory(folder);
                await SayAsync(null, "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, $"{module}@{version}");
            }
        }
        finally
        {
            _installing.Release();
        }

        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.mjs");
        await File.WriteAllTextAsync(file, script);
        try
        {
            return await SayAsync(input, "node", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<bool> HasModuleAsync(string module)
    {
        if (!File.Exists("/usr/bin/python3")) return false;
        try
        {
            await SayAsync(null, "/usr/bin/python3", "-c", "import " + module);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static async Task InstallAsync(string package, Func<Task<bool>> isThere)
    {
        await _installing.WaitAsync();
        try
        {
            if (!DebianPackages.CanInstall)
                throw new InvalidOperationException($"This test needs the Debian package {package}, and only root can install it: apt-get install {package}");
            // Several tests may have asked for it while one installed it; the lists of packages are fetched once.
            if (await isThere()) return;
            if (!_isUpdated) await DebianPackages.UpdateAsync();
            _isUpdated = true;
            await DebianPackages.InstallAsync(package);
            if (!await isThere()) throw new InvalidOperationException($"The Debian package {package} did not bring what this test needs.");
        }
        finally
        {
            _installing.Release();
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<string> SayAsync(string? input, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var running = Process.Start(start)!;
        var said = running.StandardOutput.ReadToEndAsync();
        var faults = running.StandardError.ReadToEndAsync();
        if (input is not null) await running.StandardInput.WriteAsync(input);
        running.StandardInput.Close();
        await running.WaitForExitAsync();
        return running.ExitCode == 0 ? await said : throw new InvalidOperationException($"{program} ended with {running.ExitCode}: {await faults}{await said}");
    }
}
