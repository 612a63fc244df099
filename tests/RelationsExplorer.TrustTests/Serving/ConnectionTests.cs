using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace RelationsExplorer.TrustTests.Serving;

/// <summary>What one connection may cost the others. <c>RELATIONS_IDLE=5000</c> holds five thousand open.</summary>
public sealed class ConnectionTests(ConnectionTests.ImpatientSite impatient) : IClassFixture<ConnectionTests.ImpatientSite>
{
    private readonly ServedSite _site = impatient.Site;

    [Fact]
    public async Task Idle_connections_cost_the_others_nothing()
    {
        var count = Effort.Of("RELATIONS_IDLE", 300);
        var open = new List<TcpClient>();
        await using var patient = await ServedSite.StartAsync();
        for (var i = 0; i < count; i++) open.Add(await ConnectAsync(patient));
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < 20; i++)
        {
            var started = Stopwatch.GetTimestamp();
            Assert.Equal(200, (await patient.GetAsync($"/claims?page={i + 1}")).Status);
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
        }

        Effort.Tell($"{count} idle connections open: 20 pages of claims answered, the slowest in {slowest.TotalMilliseconds:0} ms");
        open.ForEach(connection => connection.Dispose());
    }

    [Theory]
    [InlineData("")]                                            // says nothing
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow")]    // never ends its headers
    public async Task A_client_that_does_not_finish_its_question_is_let_go(string beginning)
    {
        using var connection = await ConnectAsync(_site);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(beginning), TestContext.Current.CancellationToken);
        var answer = await ReadAsync(connection).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 408", StringComparison.Ordinal), answer);
    }

    [Theory]
    [InlineData(9_000, 0, "HTTP/1.1 414")]      // a long address
    [InlineData(0, 17_000, "HTTP/1.1 431")]     // a huge header
    public async Task What_is_too_large_is_refused(int address, int header, string status)
    {
        using var connection = await ConnectAsync(_site);
        var request = $"GET /claims?q={new string('a', address)} HTTP/1.1\r\nHost: localhost\r\nX-Large: {new string('b', header)}\r\n\r\n";
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        var answer = await ReadAsync(connection).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.StartsWith(status, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/../appsettings.json")]
    [InlineData("/css/../../appsettings.json")]
    [InlineData("/css/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/css/..%2f..%2fappsettings.json")]
    [InlineData("/css/..%5c..%5cappsettings.json")]
    [InlineData("/css/....//....//appsettings.json")]
    [InlineData("/export/../../../../../../etc/passwd")]
    [InlineData("/export/..%2f..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/articles/..%2f..%2frelations.db")]
    [InlineData("/seeds/vocabulary/actors.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/appsettings.json")]
    [InlineData("/RelationsExplorer.Web.dll")]
    public async Task No_path_leads_out_of_what_is_served(string path)
    {
        using var connection = await ConnectAsync(_site);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        var answer = await ReadAsync(connection).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("Serilog\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    private static async Task<TcpClient> ConnectAsync(ServedSite site)
    {
        var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port);
        return client;
    }

    private static async Task<string> ReadAsync(TcpClient client)
    {
        try
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <summary>A site that waits two seconds for a question.</summary>
    public sealed class ImpatientSite : IAsyncLifetime
    {
        internal ServedSite Site { get; private set; } = null!;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync() =>
            Site = await ServedSite.StartAsync("--Kestrel:Limits:RequestHeadersTimeout=00:00:02", "--Kestrel:Limits:KeepAliveTimeout=00:00:02");

        /// <inheritdoc/>
        public async ValueTask DisposeAsync() => await Site.DisposeAsync();
    }
}
