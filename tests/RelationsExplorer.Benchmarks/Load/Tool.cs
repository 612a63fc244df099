namespace RelationsExplorer.Benchmarks.Load;

/// <summary>Programs of the distribution that the bench needs beside the app.</summary>
internal static class Tool
{
    /// <summary>Finds a program on the PATH, else installs it with apt-get, else says what is missing.</summary>
    public static async Task EnsureAsync(string name)
    {
        if (IsThere(name)) return;
        try
        {
            await Ran.ToEndAsync("apt-get", "update", "-q");
            await Ran.ToEndAsync("apt-get", "install", "-q", "-y", name);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"The bench needs {name}, and it could not be installed: install it (on Debian: apt-get install {name}).", e);
        }
    }

    private static bool IsThere(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Any(folder => File.Exists(Path.Combine(folder, name)));
}
