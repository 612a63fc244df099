using System.Runtime.Versioning;

// Rights, signals and limits of processes are tried as Linux has them.
[assembly: SupportedOSPlatform("linux")]
