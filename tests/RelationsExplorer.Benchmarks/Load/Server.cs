using System.Diagnostics;
using System.Net.Sockets;

namespace RelationsExplorer.Benchmarks.Load;

/// <summary>A server on loopback, as a process of its own: the published app, or nginx.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri address, TimeSpan firstPage) => (_process, Address, FirstPage) = (process, address, firstPage);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>How long it took from its start to the last byte of its first page.</summary>
    public TimeSpan FirstPage { get; }

    /// <summary>Memory of its own that it holds now, in bytes.</summary>
    public long Memory => Ran.MemoryOf(_process.Id, "RssAnon");

    /// <summary>The published app over a store.</summary>
    /// <param name="app">The app.</param>
    /// <param name="store">The store.</param>
    /// <param name="cached">Whether it keeps the pages that it made.</param>
    public static Task<Server> OfAppAsync(App app, string store, bool cached)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(app.Start[0], [.. app.Start.Skip(1), "serve", "--store", store, "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(store)!,
        };

        // Eight readers from one address are one client to the app; how often it may ask is not what is measured.
        start.Environment["RateLimits__SearchesPerMinute"] = start.Environment["RateLimits__DownloadsPerMinute"] = "0";
        if (!cached) start.Environment["Serving__CacheMegabytes"] = "0";
        return StartAsync(start, port);
    }

    /// <summary>nginx over a folder of answers.</summary>
    public static async Task<Server> OfNginxAsync(string folder)
    {
        await Tool.EnsureAsync("nginx");
        var port = FreePort();
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, $$"""
            user {{Environment.UserName}}; daemon off; worker_processes auto; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log;
            events { worker_connections 256; }
            http {
              access_log off; sendfile on; tcp_nopush on; open_file_cache max=1000; keepalive_requests 100000000; default_type text/html;
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
              server { listen 127.0.0.1:{{port}}; root {{folder}}/pages; location / { add_header Content-Encoding br; } }
            }
            """);
        return await StartAsync(new ProcessStartInfo("nginx", ["-p", folder, "-c", settings]) { RedirectStandardOutput = true }, port);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Both end on this signal; nginx takes its workers with it.
        using (var stop = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await stop.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Server> StartAsync(ProcessStartInfo what, int port)
    {
        var address = new Uri($"http://127.0.0.1:{port}/");
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(what) ?? throw new InvalidOperationException($"{what.FileName} does not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            try
            {
                await client.GetByteArrayAsync(new Uri("/", UriKind.Relative));
                return new Server(process, address, Stopwatch.GetElapsedTime(start));
            }
            catch (HttpRequestException e) when (e.StatusCode is null && !process.HasExited)
            {
                await Task.Delay(5);
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // It answers, if not with a page: nginx has none at its root.
                return new Server(process, address, Stopwatch.GetElapsedTime(start));
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(System.Net.IPAddress.Loopback, 0);
        probe.Start();
        return ((System.Net.IPEndPoint)probe.LocalEndpoint).Port;
    }
}
